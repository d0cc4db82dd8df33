"""Threads for work that falls into a few equal parts, with products of matrices in each."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from threadpoolctl import threadpool_info, threadpool_limits

One = TypeVar("One")
Result = TypeVar("Result")


class Threads:
    """As many threads as one product of matrices would have had; each product then keeps to its own.

    Threads that a product starts itself wait for the next one by running in circles, and the passes over the arrays
    between two products would have one thread only.
    """

    def __enter__(self) -> Threads:
        of_products = [int(library["num_threads"]) for library in threadpool_info() if library["user_api"] == "blas"]
        self._pool = ThreadPoolExecutor(max(of_products, default=os.cpu_count() or 1))
        self._limits = threadpool_limits(1, user_api="blas")
        return self

    def __exit__(self, *_: object) -> None:
        self._limits.restore_original_limits()
        self._pool.shutdown()

    def each(self, do: Callable[[One], Result], these: Sequence[One]) -> list[Result]:
        """Do the same to each of these, side by side; the results are in their order."""
        return list(self._pool.map(do, these)) if len(these) > 1 else [do(one) for one in these]
