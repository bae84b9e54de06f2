package org.imrsearch.letter;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * Work that grows with its size and not with the square of it. What is counted is the memory it
 * asks for, which is the same on a busy machine; its time is looked at only while fuzzing.
 */
final class LinearWork {
  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What the fixed parts of a letter and arrays that double may add. */
  private static final long LEEWAY = 3;

  private static final long SMALL_CHANGE = 1_000_000;

  /** In nanoseconds: instrumented code runs at a tenth of its speed, or less. */
  private static final long NO_TIME = 3_000_000_000L;

  private LinearWork() {}

  /** What work cost its thread. */
  private record Cost(long bytes, long nanos) {
    static Cost of(IntConsumer work, int size) {
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      work.accept(size);
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      return new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, nanos);
    }
  }

  /**
   * Does work at two sizes.
   *
   * @param work takes a size
   * @param small a size
   * @param times how many times larger the other one is
   */
  static void holds(IntConsumer work, int small, int times) {
    Cost one = Cost.of(work, small);
    Cost other = Cost.of(work, small * times);
    if (other.bytes() > LEEWAY * times * one.bytes() + SMALL_CHANGE) {
      throw new AssertionError(
          "%,d bytes for %,d characters, %,d for %,d"
              .formatted(one.bytes(), small, other.bytes(), small * times));
    }
    if (FUZZING && other.nanos() > NO_TIME && Cost.of(work, small * times).nanos() > NO_TIME) {
      throw new AssertionError(
          "%d ms for %,d characters".formatted(other.nanos() / 1_000_000, small * times));
    }
  }
}
