"""What schema.org calls the things on a page: one module for each family of them."""
