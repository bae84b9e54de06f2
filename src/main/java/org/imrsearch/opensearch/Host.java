package org.imrsearch.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import tools.jackson.core.JacksonException;

/** One host of a cluster. */
final class Host {
  /** How long a host that did not answer is asked after all others. */
  private static final Duration RECOVERY = Duration.ofSeconds(10);

  /** Beyond the time that the connection itself holds to, so that it can say what became of it. */
  private static final Duration GRACE = Duration.ofMillis(200);

  private final URI uri;
  private final OpenSearchTransport transport;
  private volatile Optional<Long> failed = Optional.empty();

  Host(URI uri, Wire wire) {
    this.uri = uri;
    this.transport = wire.to(uri);
  }

  /** Returns whether it answered when it was last asked, or may have recovered since. */
  boolean well() {
    return failed.map(at -> System.nanoTime() - at > RECOVERY.toNanos()).orElse(true);
  }

  /**
   * Returns what it answers.
   *
   * @throws Failure when it does not
   */
  Reply call(Call call, Duration longest) throws Failure {
    try {
      Reply reply = new Reply(uri, answer(call, longest));
      failed = Optional.empty();
      return reply;
    } catch (Failure failure) {
      failed = Optional.of(System.nanoTime());
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
      throw ClusterException.silent("interrupted while waiting for " + uri, e);
    }
  }

  private Answer read(int status, byte[] body) {
    try {
      return new Answer(status, Json.read(body));
    } catch (JacksonException e) {
      if (status >= 300) {
        return new Answer(status, Json.text(body));
      }
      throw Refusals.garbage(uri, e);
    }
  }
}
