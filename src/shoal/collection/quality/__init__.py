"""Quality back to the partner: a contribution beside the partner's last one and beside what was published."""

from shoal.collection.quality.compare import quality
from shoal.collection.quality.model import PublishedRelease, Quality, ReleaseCount, ReleasedAttribute

__all__ = ["PublishedRelease", "Quality", "ReleaseCount", "ReleasedAttribute", "quality"]
