"""Quality back to the partner: a contribution beside the partner's last one and beside what was published."""
