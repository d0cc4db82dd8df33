"""How useful and how safe one release is. The steward's report is sensitive and stays with the steward."""
