package org.imrsearch.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import tools.jackson.core.JacksonException;

/** One host of a cluster. */
final class Host {
  /** How long a host that did not answer is asked after all others; twice that the next time. */
  private static final Duration RECOVERY = Duration.ofSeconds(10);

  private static final int MOST_DOUBLINGS = 5;

  /** Beyond the time that the connection itself holds to, so that it can say what became of it. */
  private static final Duration GRACE = Duration.ofMillis(200);

  private final URI uri;
  private final OpenSearchTransport transport;
  private final AtomicInteger failures = new AtomicInteger();
  private volatile long failedAt;

  Host(URI uri, Wire wire) {
    this.uri = uri;
    this.transport = wire.to(uri);
  }

  /** Returns whether it answered when it was last asked, or may have recovered since. */
  boolean well() {
    int times = failures.get();
    long recovery = RECOVERY.toNanos() << Math.min(MOST_DOUBLINGS, Math.max(0, times - 1));
    return times == 0 || System.nanoTime() - failedAt > recovery;
  }

  /**
   * Returns what it answers.
   *
   * @throws Failure when it does not
   */
  Reply call(Call call, Duration longest) throws Failure {
    try {
      Reply reply = new Reply(uri.toString(), answer(call, longest));
      failures.set(0);
      return reply;
    } catch (Failure failure) {
      failedAt = System.nanoTime();
      failures.incrementAndGet();
      throw failure;
    }
  }

  private Answer answer(Call call, Duration longest) throws Failure {
    RawAnswer raw = new RawAnswer();
    Future<Response> sent =
        new OpenSearchGenericClient(transport, Wire.options(longest, raw))
            .executeAsync(Wire.request(call));
    try {
      sent.get(longest.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
      return read(raw.status(), raw.body());
    } catch (ExecutionException e) {
      throw Failure.of(uri, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (TimeoutException e) {
      throw Failure.of(uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ClusterException.unfit("interrupted while waiting for " + uri, e);
    }
  }

  private Answer read(int status, byte[] body) {
    try {
      return new Answer(status, Json.read(body));
    } catch (JacksonException e) {
      if (status >= 300) {
        return new Answer(status, Json.text(body));
      }
      throw Refusals.garbage(uri.toString(), e);
    }
  }
}
