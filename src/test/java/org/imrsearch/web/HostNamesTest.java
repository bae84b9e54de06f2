package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser that was led here under another's name is not answered. */
class HostNamesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false, '', localhost, true",
    "127.0.0.1, false, '', 127.0.0.1, true",
    "127.0.0.1, false, '', 127.1.2.3, true",
    "127.0.0.1, false, '', [::1], true",
    "127.0.0.1, false, '', LOCALHOST, true",
    "127.0.0.1, false, '', evil.example, false",
    "127.0.0.1, false, '', 127.evil.example, false",
    "127.0.0.1, false, '', localhost.evil.example, false",
    "127.0.0.1, false, '', 10.0.0.7, false",
    "127.0.0.1, true, '', evil.example, false",
    "127.0.0.1, false, imr.example, imr.example, true",
    "127.0.0.1, false, imr.example, IMR.example, true",
    "0.0.0.0, true, '', imr.example, true",
    "0.0.0.0, true, imr.example, other.example, false",
    "0.0.0.0, false, '', 10.0.0.7, true",
    "0.0.0.0, false, '', [fe80::1], true",
    "0.0.0.0, false, '', evil.example, false",
    "0.0.0.0, false, imr.example, imr.example, true",
  })
  void namesThatAreAnswered(
      String listening, boolean token, String known, String asked, boolean answered) {
    Optional<Secret> secret =
        token ? Optional.of(Secret.of("a token of some length")) : Optional.empty();
    List<String> names = known.isEmpty() ? List.of() : List.of(known);
    HostNames hosts = new HostNames(new WebSettings(listening, 0, secret, names, false));
    assertThat(hosts.admit(asked)).isEqualTo(answered);
  }
}
