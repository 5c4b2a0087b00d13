"""QR codes by libqrencode, a C library that the system or the artefact has to bring."""

import ctypes


class _Symbol(ctypes.Structure):
    _fields_ = [("version", ctypes.c_int), ("width", ctypes.c_int), ("data", ctypes.c_void_p)]


def library() -> ctypes.CDLL:
    loaded = ctypes.CDLL("libqrencode.so.4")
    loaded.QRcode_APIVersionString.restype = ctypes.c_char_p
    loaded.QRcode_encodeString.restype = ctypes.POINTER(_Symbol)
    return loaded


def version() -> str:
    return library().QRcode_APIVersionString().decode()


def width(text: str) -> int:
    """How many modules wide the smallest code of a text is."""
    automatic, low, eight_bit, case_sensitive = 0, 0, 2, 1
    symbol = library().QRcode_encodeString(text.encode(), automatic, low, eight_bit, case_sensitive)
    return symbol.contents.width
