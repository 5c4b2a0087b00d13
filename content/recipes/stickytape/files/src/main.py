#!/usr/bin/env python3
from greet import hello

print(hello("there"))
