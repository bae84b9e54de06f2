package org.imrsearch.vocabulary;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, once. Safe for use by several threads; what
 * fails fails again when asked for again.
 *
 * @param <T> what is made
 */
final class Once<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
