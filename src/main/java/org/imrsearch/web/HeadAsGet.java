package org.imrsearch.web;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Hands HEAD on as GET, so that every resource answers both alike; the server leaves the body out
 * by itself.
 */
final class HeadAsGet extends Handler.Wrapper {
  private static final String MARK = HeadAsGet.class.getName();

  /** Returns whether a request was a HEAD: nobody gets a body that is costly to make. */
  static boolean was(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!request.getMethod().equals("HEAD")) {
      return super.handle(request, response, callback);
    }
    request.setAttribute(MARK, MARK);
    return super.handle(
        new Request.Wrapper(request) {
          @Override
          public String getMethod() {
            return "GET";
          }
        },
        response,
        callback);
  }
}
