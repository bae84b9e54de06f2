package org.imrsearch.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts off connections that send a byte now and then and never a whole request. They rest too short
 * for a limit on rest to see them, and would hold their connections for days.
 */
final class SlowSenders implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration longest;

  /**
   * @param longest how long the headers of a request may take to come; twice that at most
   */
  SlowSenders(Scheduler scheduler, Duration longest) {
    this.scheduler = scheduler;
    this.longest = longest;
  }

  @Override
  public void onOpened(Connection connection) {
    new Watch(connection).goOn();
  }

  private final class Watch implements Runnable {
    private final Connection connection;
    private long requests;
    private long bytes;

    Watch(Connection connection) {
      this.connection = connection;
    }

    void goOn() {
      requests = connection.getMessagesIn();
      bytes = connection.getBytesIn();
      scheduler.schedule(this, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
      if (!connection.getEndPoint().isOpen()) {
        return;
      }
      long now = connection.getMessagesIn();
      boolean answering = now > connection.getMessagesOut();
      if (!answering && now == requests && connection.getBytesIn() > bytes) {
        connection.getEndPoint().close();
      } else {
        goOn();
      }
    }
  }
}
