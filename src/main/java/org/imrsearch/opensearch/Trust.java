package org.imrsearch.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates are believed. */
final class Trust {
  private Trust() {}

  static SSLContext context(Optional<Path> authority) {
    try {
      return authority.isPresent() ? of(authority.get()) : SSLContext.getDefault();
    } catch (GeneralSecurityException | IOException e) {
      throw ClusterException.unfit(
          authority.map(Path::toString).orElse("the JDK's list of authorities")
              + " can't be read as certificates ("
              + e.getMessage()
              + "); --ca takes a PEM file of the authority that signed the cluster's certificates",
          e);
    }
  }

  private static SSLContext of(Path file) throws GeneralSecurityException, IOException {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    int number = 0;
    for (Certificate certificate : certificates(file)) {
      known.setCertificateEntry("authority" + number++, certificate);
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static Collection<? extends Certificate> certificates(Path file)
      throws GeneralSecurityException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new GeneralSecurityException("no certificate in it");
      }
      return found;
    }
  }
}
