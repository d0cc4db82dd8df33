"""What a release is made from: its description, the columns it makes, the cases as it understands them."""
