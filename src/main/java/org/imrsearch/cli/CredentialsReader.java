package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imrsearch.opensearch.Credentials;

/**
 * Reads who asks a cluster, from the environment or from files that it names: command lines can be
 * seen by everybody on the machine.
 */
final class CredentialsReader {
  private static final String USER = "IMR_USER";
  private static final String PASSWORD = "IMR_PASSWORD";

  /** Not IMR_TOKEN, which is what a server of this program asks of others. */
  private static final String TOKEN = "IMR_CLUSTER_TOKEN";

  private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

  private final Function<String, Optional<String>> environment;

  CredentialsReader(Function<String, Optional<String>> environment) {
    this.environment = environment;
  }

  /**
   * @throws UsageException when there is too much or too little; no message holds a secret
   */
  Credentials read() {
    Optional<String> user = environment.apply(USER);
    Optional<String> password = secret(PASSWORD);
    Optional<String> token = secret(TOKEN);
    if (token.isPresent() && (user.isPresent() || password.isPresent())) {
      throw new UsageException(
          USER + " with " + PASSWORD + " and " + TOKEN + " exclude each other: unset one of them");
    }
    if (user.isPresent() != password.isPresent()) {
      throw new UsageException(
          user.isPresent()
              ? USER + " needs a password: set " + PASSWORD + " or " + PASSWORD + "_FILE"
              : PASSWORD + " needs a user: set " + USER);
    }
    if (token.isPresent()) {
      return new Credentials.Bearer(requirePrintable(token.get()));
    }
    return user.isPresent()
        ? new Credentials.Basic(requireUser(user.get()), password.orElseThrow())
        : new Credentials.None();
  }

  private Optional<String> secret(String variable) {
    Optional<String> value = environment.apply(variable);
    Optional<String> file = environment.apply(variable + "_FILE");
    if (value.isPresent() && file.isPresent()) {
      throw new UsageException(variable + " and " + variable + "_FILE exclude each other");
    }
    return value.or(() -> file.map(path -> contents(variable + "_FILE", path)));
  }

  private static String contents(String variable, String file) {
    try {
      String secret = Files.readString(Path.of(file)).replaceFirst("\\R+$", "");
      if (secret.isEmpty()) {
        throw new UsageException(variable + " names " + file + ", which is empty");
      }
      return secret;
    } catch (IOException e) {
      throw new UsageException(variable + " names " + file + ", which can't be read");
    }
  }

  private static String requirePrintable(String token) {
    if (!PRINTABLE.matcher(token).matches()) {
      throw new UsageException(TOKEN + " takes a token without blanks and line breaks");
    }
    return token;
  }

  private static String requireUser(String user) {
    if (user.indexOf(':') >= 0) {
      throw new UsageException(USER + " can't hold a colon");
    }
    return user;
  }
}
