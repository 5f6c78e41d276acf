"""What rooms remember from one build to the next; nothing until a build has opened its ledger."""

from plugins.newsroom.ledger import Table


class Remembered:
    """A newsroom `Memory` over a table of the ledger."""

    table: Table | None = None

    def recall(self, name: str) -> bytes:
        return (self.table.get(name) if self.table else None) or b""

    def remember(self, name: str, value: bytes) -> None:
        if self.table and self.table.get(name) != value:
            self.table.put(name, value)
