package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder with the jar and the settings but no sources. */
class LauncherIT {
  @TempDir Path home;

  @BeforeEach
  void anInstallation() throws IOException {
    Files.copy(Path.of("imr"), home.resolve("imr"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectory(home.resolve("target"));
    Files.copy(Path.of("target/imr.jar"), home.resolve("target/imr.jar"));
    copyFolder("index-config");
  }

  private void copyFolder(String name) throws IOException {
    Path to = Files.createDirectory(home.resolve(name));
    try (Stream<Path> files = Files.list(Path.of(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private record Ended(int code, String printed) {}

  private Ended launch(Map<String, String> environment, String... args) throws Exception {
    Path log = home.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(home.resolve("imr").toString()), Stream.of(args)).toList())
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }

  @Test
  void findsAJavaAndTheSettingsBesideItself() throws Exception {
    Ended fields = launch(Map.of(), "fields");
    assertThat(fields.code()).isZero();
    assertThat(fields.printed()).contains("guideline").contains("diagnosis");
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link = Files.createDirectory(home.resolve("bin")).resolve("imr");
    Files.createSymbolicLink(link, home.resolve("imr"));
    Process process = new ProcessBuilder(List.of(link.toString(), "--version")).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    assertThat(launch(Map.of(), "search", "x", "--index", "none").code()).isEqualTo(Imr.FAILURE);
    assertThat(launch(Map.of(), "dance").code()).isEqualTo(Imr.WRONG_USAGE);
  }

  @Test
  void anUnusableClassCacheIsPassedOver() throws Exception {
    String version = Files.readString(Path.of(System.getProperty("java.home"), "release"));
    String java = version.replaceAll("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
    Path jar = home.resolve("target/imr.jar");
    long seconds = Files.getLastModifiedTime(jar).to(TimeUnit.SECONDS);
    Path cache =
        Files.createDirectory(home.resolve("target/aot"))
            .resolve("imr-" + Files.size(jar) + "-" + seconds + "-" + java + ".aot");
    Files.writeString(cache, "junk");
    Ended run = launch(Map.of("IMR_JAVA_HOME", System.getProperty("java.home")), "--version");
    assertThat(run.code()).isZero();
    assertThat(run.printed()).startsWith("imr ");
  }

  @Test
  void withoutJarAndSourcesItSaysSo() throws Exception {
    Files.delete(home.resolve("target/imr.jar"));
    Ended run = launch(Map.of(), "fields");
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.printed()).contains("neither").contains("pom.xml");
  }
}
