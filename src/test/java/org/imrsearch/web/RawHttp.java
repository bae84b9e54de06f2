package org.imrsearch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Speaks to a server in bytes, so that what no HTTP client would send can be sent. */
final class RawHttp {
  private static final int LONGEST_MILLIS = 10_000;
  private static final int MOST_BYTES = 1 << 20;

  private RawHttp() {}

  /** Sends bytes as they are, and returns what comes back until the server closes or is silent. */
  static String send(URI server, byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(LONGEST_MILLIS);
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        socket.shutdownOutput();
      } catch (IOException e) {
        // The server may answer and close before it has read everything.
      }
      return read(socket.getInputStream());
    }
  }

  /** Sends text, one byte a character. */
  static String send(URI server, String request) throws IOException {
    return send(server, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String read(InputStream in) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    try {
      for (int n = in.read(piece); n >= 0 && answer.size() < MOST_BYTES; n = in.read(piece)) {
        answer.write(piece, 0, n);
      }
    } catch (IOException e) {
      // What came before it was closed or fell silent is the answer.
    }
    return answer.toString(StandardCharsets.ISO_8859_1);
  }

  /** Returns the status of an answer; 0 where there is none. */
  static int status(String answer) {
    return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
