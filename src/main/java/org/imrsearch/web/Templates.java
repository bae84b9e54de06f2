package org.imrsearch.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/**
 * Makes pages of templates, which were compiled with the program. A template gets two parameters:
 * {@code assets}, and {@code page}, a record made for it. All text is escaped for where it stands.
 */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;

  Templates(Assets assets) {
    this.assets = assets;
  }

  Assets assets() {
    return assets;
  }

  /** Answers a request with a page. */
  void show(Context request, String template, Object page) {
    StringOutput out = new StringOutput(32 * 1024);
    engine.render(template, Map.of("assets", assets, "page", page), out);
    request.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
