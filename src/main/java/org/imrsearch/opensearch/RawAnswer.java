package org.imrsearch.opensearch;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.transport.httpclient5.HttpAsyncResponseConsumerFactory;
import org.opensearch.client.transport.httpclient5.internal.HeapBufferedAsyncResponseConsumer;

/**
 * Takes the answer to one call as it comes. The transport makes exceptions of most refusals, and
 * keeps their bodies to itself; so it is shown no more than that an answer came.
 */
final class RawAnswer implements HttpAsyncResponseConsumerFactory {
  private static final int MOST_BYTES = 256 << 20;
  private static final byte[] NOTHING = new byte[0];

  private volatile int status;
  private volatile byte[] body = NOTHING;

  /** Returns the status, once the call is done. */
  int status() {
    return status;
  }

  /** Returns the body, once the call is done. */
  byte[] body() {
    return body;
  }

  @Override
  public AsyncResponseConsumer<ClassicHttpResponse> createHttpAsyncResponseConsumer() {
    return new Taker();
  }

  private final class Taker extends HeapBufferedAsyncResponseConsumer {
    Taker() {
      super(MOST_BYTES);
    }

    @Override
    protected ClassicHttpResponse buildResult(
        HttpResponse response, byte @Nullable [] entity, @Nullable ContentType contentType) {
      status = response.getCode();
      body = entity == null ? NOTHING : entity;
      return new BasicClassicHttpResponse(HttpStatus.SC_OK);
    }
  }
}
