"""What is no picture, or asks too much of who opens it, is refused by its true name, and soon."""

import pickle
import subprocess
import sys
import time

import pytest

from plugins.decoding.opening import glimpse_of
from plugins.decoding.unusable import UnusablePictureError
from tests.conftest import ROOT
from tests.decoding.hostile import HOSTILE, Refused

each = pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE.keys())


@each
def test_what_cannot_be_published_is_refused_by_its_true_name(case: Refused) -> None:
    data = case.make()
    before = time.process_time()

    with pytest.raises(UnusablePictureError) as refused:
        glimpse_of(data)

    assert time.process_time() - before < 2
    assert refused.value.trouble is case.trouble, str(refused.value)
    assert case.says in str(refused.value)
    again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own
    assert (str(again), again.trouble) == (str(refused.value), case.trouble)


WATCHED = """
import sys
from plugins.decoding.opening import glimpse_of
from plugins.decoding.unusable import UnusablePictureError
from tests.conftest import ROOT
from tests.decoding.hostile import BROKEN, FOREIGN
from tests.decoding.honest import HONEST

files = [case.make() for case in (*FOREIGN.values(), *BROKEN.values(), *HONEST.values())]
STARTS = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.", "ctypes.")
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith(STARTS) else None)
for file in files:
    try:
        glimpse_of(file)
    except UnusablePictureError:
        pass
print(len(files), seen)
"""


def test_no_picture_makes_us_start_a_program_or_ask_the_net() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], cwd=ROOT, capture_output=True, text=True, check=True
    )

    count, _, seen = done.stdout.strip().partition(" ")
    assert int(count) > 140
    assert seen == "[]"
