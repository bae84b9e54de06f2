package org.imrsearch.opensearch;

/** Who asks a cluster. Nothing here prints a secret. */
public sealed interface Credentials {
  /** Returns what names these to a person, without any secret. */
  @Override
  String toString();

  /** Nobody in particular: a cluster without security. */
  record None() implements Credentials {
    @Override
    public String toString() {
      return "no credentials";
    }
  }

  /** A user of the cluster. */
  record Basic(String user, String password) implements Credentials {
    @Override
    public String toString() {
      return "user " + user;
    }
  }

  /** Whoever bears a token. */
  record Bearer(String token) implements Credentials {
    @Override
    public String toString() {
      return "a token";
    }
  }
}
