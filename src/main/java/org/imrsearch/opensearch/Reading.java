package org.imrsearch.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work that the ports let read files, and that here reads nothing but a cluster's answers. */
@FunctionalInterface
interface Reading<T> {
  T get() throws IOException;

  static <T> T of(Reading<T> work) {
    try {
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read but the cluster's answers", e);
    }
  }
}
