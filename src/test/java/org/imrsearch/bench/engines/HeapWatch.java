package org.imrsearch.bench.engines;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Finds the most that a garbage collection leaves on this process's heap while something runs. It
 * may be more than was in use: a collection of the young generation leaves what is dead in the old
 * one.
 */
final class HeapWatch implements AutoCloseable {
  private static final String ASKED_FOR = "System.gc()";
  private static final int MOST_SECONDS = 10;
  private static final Set<String> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final NotificationListener listener = (notification, none) -> collected(notification);
  private final BlockingQueue<Long> askedFor = new LinkedBlockingQueue<>();
  private final long before;
  private OptionalLong most = OptionalLong.empty();

  /** Collects what is garbage already, and watches from here on. */
  HeapWatch() {
    for (NotificationEmitter collector : collectors()) {
      collector.addNotificationListener(listener, null, null);
    }
    this.before = collect();
    forget();
  }

  private static List<NotificationEmitter> collectors() {
    return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
        .filter(NotificationEmitter.class::isInstance)
        .map(NotificationEmitter.class::cast)
        .toList();
  }

  private void collected(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
      if (info.getGcCause().equals(ASKED_FOR)) {
        askedFor.add(left(info));
      } else if (!info.getGcAction().contains("concurrent")) {
        // In the midst of a concurrent collection the heap holds what has yet to be collected.
        note(left(info));
      }
    }
  }

  private static long left(GarbageCollectionNotificationInfo info) {
    return info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> POOLS.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private synchronized void note(long left) {
    most = OptionalLong.of(Math.max(left, most.orElse(left)));
  }

  private synchronized void forget() {
    most = OptionalLong.empty();
  }

  /**
   * Returns the most that collections left so far that nobody asked for, in bytes, less what was
   * there before; empty where none came.
   */
  OptionalLong most() {
    collect();
    return noted();
  }

  /** Returns the most so far, what is in use now included. */
  long mostWithNow() {
    long now = Math.max(0, collect() - before);
    return Math.max(now, noted().orElse(0));
  }

  private synchronized OptionalLong noted() {
    return most.isEmpty() ? most : OptionalLong.of(Math.max(0, most.getAsLong() - before));
  }

  /** Returns what a collection leaves now; all notifications of those before have come then. */
  private long collect() {
    System.gc();
    try {
      Long left = askedFor.poll(MOST_SECONDS, TimeUnit.SECONDS);
      if (left == null) {
        throw new IllegalStateException("this JVM does not collect when asked to");
      }
      return left;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (NotificationEmitter collector : collectors()) {
        collector.removeNotificationListener(listener);
      }
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
