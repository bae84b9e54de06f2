package org.imrsearch.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Refuses what should not be looked at further, before anything else is done with it. */
final class Gate {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final HostNames names;
  private final Optional<Secret> secret;

  Gate(WebSettings settings) {
    this.names = new HostNames(settings);
    this.secret = settings.secret();
  }

  /** Lets a request pass, or ends it by a {@link ProblemException}. */
  void check(Context request) {
    HttpServletRequest raw = request.req();
    if (!names.admit(raw.getServerName())) {
      throw refusal(
          ProblemKind.WRONG_HOST, "This server has another name; --allow-host gives it one more.");
    }
    requireSecret(request);
    requireSameSite(raw);
    requirePlainAddress(raw);
    boolean body = raw.getContentLengthLong() > 0 || raw.getHeader("Transfer-Encoding") != null;
    if (body && SAFE.contains(raw.getMethod())) {
      throw refusal(ProblemKind.TOO_LARGE, "This takes no body.");
    }
  }

  private void requireSecret(Context request) {
    String sent = request.header("Authorization");
    if (secret.isPresent() && !secret.get().opens(sent == null ? "" : sent)) {
      request.res().addHeader("WWW-Authenticate", "Bearer realm=\"imr\"");
      request.res().addHeader("WWW-Authenticate", "Basic realm=\"imr\", charset=\"UTF-8\"");
      throw refusal(
          ProblemKind.NOT_ALLOWED,
          "Send the server's token: as a bearer token, or as the password of any user name.");
    }
  }

  /**
   * What a browser sends for another site: links lead here, but nothing is sent, embedded or
   * fetched.
   */
  private static void requireSameSite(HttpServletRequest raw) {
    boolean safe = SAFE.contains(raw.getMethod());
    String site = raw.getHeader("Sec-Fetch-Site");
    boolean foreign;
    if (site != null) {
      boolean own = site.equals("same-origin") || site.equals("none");
      boolean link = safe && "navigate".equals(raw.getHeader("Sec-Fetch-Mode"));
      foreign = !own && !link;
    } else {
      String origin = raw.getHeader("Origin");
      foreign = !safe && origin != null && !isOwn(origin, raw);
    }
    if (foreign) {
      throw refusal(ProblemKind.CROSS_SITE, "Another site asked the browser for this.");
    }
  }

  private static boolean isOwn(String origin, HttpServletRequest raw) {
    return origin.equalsIgnoreCase(raw.getScheme() + "://" + raw.getHeader("Host"));
  }

  private static void requirePlainAddress(HttpServletRequest raw) {
    String query = Optional.ofNullable(raw.getQueryString()).orElse("");
    if (raw.getRequestURI().length() + query.length() > Limits.LONGEST_URI) {
      throw refusal(
          ProblemKind.URI_TOO_LONG,
          "An address has at most %d characters.".formatted(Limits.LONGEST_URI));
    }
    requireText(raw.getRequestURI());
    requireText(query);
  }

  /** A text may be written by any percent signs, but they must be some, and make UTF-8. */
  private static void requireText(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() * 3);
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int high = digit(encoded, i + 1);
        int low = digit(encoded, i + 2);
        if (high < 0 || low < 0) {
          throw refusal(ProblemKind.BAD_REQUEST, "A percent sign stands before no two digits.");
        }
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
    } catch (CharacterCodingException e) {
      throw refusal(ProblemKind.BAD_REQUEST, "The address is not UTF-8.");
    }
  }

  private static int digit(String text, int at) {
    return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
  }

  private static ProblemException refusal(ProblemKind kind, String detail) {
    return new ProblemException(kind.with(detail));
  }
}
