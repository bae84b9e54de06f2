package org.imrsearch.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is made on a thread of its own, begun before it is asked for: half of the time of
 * a search from a cold start is reading settings, and the other half is opening the index.
 *
 * @param <T> what is made
 */
final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Ahead(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Ahead<T> of(Supplier<T> maker) {
    FutureTask<T> task = new FutureTask<>(maker::get);
    Thread thread = new Thread(task, "imr-ahead");
    thread.setDaemon(true);
    thread.start();
    return new Ahead<>(task);
  }

  /** Waits for what is made; what failed in the making fails here. */
  @Override
  public T get() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
