"""One module a rule; each holds `RULE` and the check that it names."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from plugins.editorial.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the desk, by code."""
    names = sorted(module.name for module in iter_modules(__path__))
    rules = [import_module(f"{__name__}.{name}").RULE for name in names]
    return tuple(sorted(rules, key=lambda rule: rule.code))
