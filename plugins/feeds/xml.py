"""What feedgen leaves out of the XML that it writes: the hub, and the look in a browser."""

from lxml import etree

ATOM = "http://www.w3.org/2005/Atom"


def finished(data: bytes, *, hub: str, style: str) -> bytes:
    """The feed with its hub named (W3C WebSub, section 4) and its stylesheet linked."""
    root = etree.fromstring(data)
    if hub:
        _name_hub(root, hub)
    if style:
        root.addprevious(
            etree.ProcessingInstruction("xml-stylesheet", f'type="text/css" href="{style}"')
        )
    return bytes(etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8") + b"\n")


def _name_hub(root: etree._Element, hub: str) -> None:
    """Beside the link to the feed itself, which every feed of ours has."""
    own = root.find(f".//{{{ATOM}}}link[@rel='self']")
    link = etree.Element(f"{{{ATOM}}}link", href=hub, rel="hub")
    link.tail = own.tail
    own.addnext(link)
