package org.imrsearch.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key made for a test, and its certificate, which it signed itself.
 *
 * @param certificate the file of it, as PEM
 */
record TestKey(SSLContext context, Path certificate) {
  private static final String STORE_PASSWORD = "changeit";

  /** Makes a key by the JDK's own tool. */
  static TestKey make(Path folder, String names) throws Exception {
    Path store = Files.createDirectory(folder).resolve("keys.p12");
    Path certificate = folder.resolve("certificate.pem");
    keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=test", "-ext", names);
    keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
    return new TestKey(context(store), certificate);
  }

  private static void keytool(Path store, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(args));
    command.addAll(List.of("-alias", "test", "-storepass", STORE_PASSWORD));
    command.addAll(List.of("-keystore", store.toString()));
    Process tool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
      tool.destroyForcibly();
      throw new IllegalStateException("keytool failed: " + command);
    }
  }

  private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, STORE_PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, STORE_PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
