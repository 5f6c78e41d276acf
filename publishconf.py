"""What differs on the live site: the address that readers type."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pelicanconf import *  # noqa: F403 - the live site is the same but for what follows

SITEURL = os.environ.get("SITEURL", "")
