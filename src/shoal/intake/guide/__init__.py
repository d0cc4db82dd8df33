"""A local page on which a person makes a mapping: the file beside the standard. Nothing leaves the machine."""

from shoal.intake.guide.saving import Target, default_target
from shoal.intake.guide.server import GuideServer
from shoal.intake.guide.session import Guide

__all__ = ["Guide", "GuideServer", "Target", "default_target"]
