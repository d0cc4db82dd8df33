"""Mappings for exports of known systems, to begin with instead of an empty file."""

from shoal.intake.mapping.systems.catalogue import System, find_system, systems
from shoal.intake.mapping.systems.recognise import recognise_system
from shoal.intake.mapping.systems.start import Started, for_system, start

__all__ = ["Started", "System", "find_system", "for_system", "recognise_system", "start", "systems"]
