"""The two settings that the kernel makes before it starts; nothing reads them."""

_PIPLITE_DISABLE_PYPI = True
_PIPLITE_URLS = ()
