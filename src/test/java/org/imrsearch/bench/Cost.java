package org.imrsearch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What work cost.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all threads, those of the collector and of merges included
 */
public record Cost(double seconds, double cpuSeconds) {

  /** Runs from its making. */
  public static final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long start = System.nanoTime();
    private final long cpuStart = SYSTEM.getProcessCpuTime();

    public Cost stop() {
      return new Cost(
          (System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpuStart) / 1e9);
    }
  }
}
