package org.imrsearch.opensearch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.TransportOptions;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport.FailureListener;
import org.opensearch.client.transport.httpclient5.internal.Node;
import org.opensearch.client.transport.httpclient5.internal.NodeSelector;

/** The connections that all hosts share: a pool, TLS, who asks. */
final class Wire implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 64;
  private static final JacksonJsonpMapper MAPPER = new JacksonJsonpMapper();

  private final CloseableHttpAsyncClient client;
  private final Header[] headers;

  private Wire(CloseableHttpAsyncClient client, Header[] headers) {
    this.client = client;
    this.headers = headers;
  }

  static Wire open(ClusterSettings settings) {
    CloseableHttpAsyncClient client =
        HttpAsyncClients.custom()
            .setConnectionManager(pool(settings))
            .disableAutomaticRetries()
            // A redirection would carry the credentials to another host.
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
    client.start();
    return new Wire(client, headers(settings.credentials()));
  }

  private static AsyncClientConnectionManager pool(ClusterSettings settings) {
    SSLContext tls = Trust.context(settings.certificateAuthority());
    Timeout connect = Timeout.of(settings.connectTimeout());
    return PoolingAsyncClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(MOST_CONNECTIONS)
        .setMaxConnTotal(MOST_CONNECTIONS * settings.hosts().size())
        .setTlsStrategy(ClientTlsStrategyBuilder.create().setSslContext(tls).buildAsync())
        .setDefaultTlsConfig(
            TlsConfig.custom()
                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                .setHandshakeTimeout(connect)
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(Timeout.of(settings.answerTimeout()))
                // What proxies close in silence is found out before a call is sent on it.
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setTimeToLive(TimeValue.ofMinutes(5))
                .build())
        .build();
  }

  private static Header[] headers(Credentials credentials) {
    return switch (credentials) {
      case Credentials.None none -> new Header[0];
      case Credentials.Basic basic -> {
        byte[] both = (basic.user() + ":" + basic.password()).getBytes(StandardCharsets.UTF_8);
        yield authorization("Basic " + Base64.getEncoder().encodeToString(both));
      }
      case Credentials.Bearer bearer -> authorization("Bearer " + bearer.token());
    };
  }

  private static Header[] authorization(String value) {
    return new Header[] {new BasicHeader("Authorization", value, true)};
  }

  /** Returns what sends calls to one host. */
  OpenSearchTransport to(URI host) {
    return new ApacheHttpClient5Transport(
        client,
        headers,
        List.of(new Node(new HttpHost(host.getScheme(), host.getHost(), host.getPort()))),
        MAPPER,
        ApacheHttpClient5Options.DEFAULT,
        host.getPath(),
        new FailureListener(),
        NodeSelector.ANY,
        false,
        false,
        false);
  }

  /** Returns the options of a call that may take so long. */
  static TransportOptions options(Duration longest, RawAnswer answer) {
    Timeout timeout = Timeout.of(longest);
    ApacheHttpClient5Options.Builder options = ApacheHttpClient5Options.DEFAULT.toBuilder();
    options.setHttpAsyncResponseConsumerFactory(answer);
    options.setRequestConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(timeout)
            .setResponseTimeout(timeout)
            .build());
    return options.build();
  }

  static Request request(Call call) {
    Requests.JsonBodyBuilder request =
        Requests.builder().method(call.method()).endpoint(call.path()).query(call.parameters());
    call.body().map(bytes -> Body.from(bytes, call.contentType())).ifPresent(request::body);
    return request.build();
  }

  @Override
  public void close() {
    // Whoever closes waits for no answer any more.
    client.close(CloseMode.IMMEDIATE);
  }
}
