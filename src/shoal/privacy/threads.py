"""Threads for work that falls into a few parts, with products of matrices in each."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from threadpoolctl import threadpool_info, threadpool_limits

One = TypeVar("One")
Other = TypeVar("Other")


class Threads:
    """As many threads as one product of matrices would have had; each product then keeps to its own.

    Threads that a product starts itself wait for the next one by running in circles, and the passes over the arrays
    between two products would have one thread only.
    """

    def __enter__(self) -> Threads:
        of_products = [int(library["num_threads"]) for library in threadpool_info() if library["user_api"] == "blas"]
        self._many = max(of_products, default=os.cpu_count() or 1)
        self._pool = ThreadPoolExecutor(self._many)
        self._limits = threadpool_limits(1, user_api="blas")
        return self

    def __exit__(self, *_: object) -> None:
        self._limits.restore_original_limits()
        self._pool.shutdown()

    def each(self, do: Callable[[One], Other], these: Sequence[One]) -> list[Other]:
        """Do the same to each of these, side by side; the results are in their order."""
        return list(self._pool.map(do, these)) if len(these) > 1 else [do(one) for one in these]

    def in_turn(self, do: Callable[[One], Other], these: Iterable[One]) -> Iterator[Other]:
        """The same for many that are made one by one; the results are in their order.

        One more is taken than there are threads, so that none waits and few are in hand at once.
        """
        running: deque[Future[Other]] = deque()
        for one in these:
            running.append(self._pool.submit(do, one))
            if len(running) > self._many:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()
