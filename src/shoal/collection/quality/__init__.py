"""What a partner gets back: how one contribution compares with their last one and with what was published of all."""

from shoal.collection.quality.compare import FieldQuality, Published, Quality, quality
from shoal.collection.quality.page import as_html

__all__ = ["FieldQuality", "Published", "Quality", "as_html", "quality"]
