package org.imrsearch.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/**
 * The token that a server asks for. Programs send it as a bearer token; browsers ask people for it,
 * as the password of any user name. Kept as a digest, and compared in the same time whatever is
 * sent.
 */
public final class Secret {
  /** Short ones are guessed; a token is made by a program and not remembered by a person. */
  public static final int SHORTEST = 16;

  private final byte[] digest;

  private Secret(byte[] digest) {
    this.digest = digest;
  }

  /**
   * Makes one of a token.
   *
   * @throws IllegalArgumentException when it is shorter than {@link #SHORTEST}
   */
  public static Secret of(String token) {
    if (token.length() < SHORTEST) {
      throw new IllegalArgumentException("a token has at least " + SHORTEST + " characters");
    }
    return new Secret(digest(token));
  }

  private static byte[] digest(String token) {
    return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns whether the value of an Authorization header holds the token. */
  boolean opens(String authorization) {
    int blank = authorization.indexOf(' ');
    String scheme = blank < 0 ? "" : authorization.substring(0, blank).toLowerCase(Locale.ROOT);
    String rest = authorization.substring(blank + 1).strip();
    return switch (scheme) {
      case "bearer" -> isToken(rest);
      case "basic" -> isToken(password(rest));
      default -> false;
    };
  }

  private boolean isToken(String sent) {
    return MessageDigest.isEqual(digest, digest(sent));
  }

  private static String password(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
