"""A sample program that prints 42."""
