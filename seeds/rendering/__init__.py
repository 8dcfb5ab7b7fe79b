"""Renderers of the demo corpus; one module per producer."""
