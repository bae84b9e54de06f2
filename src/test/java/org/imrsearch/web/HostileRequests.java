package org.imrsearch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that nobody means well, by kind; each is sent as the bytes that stand here. */
final class HostileRequests {
  private static final String END = "\r\n\r\n";
  private static final String HOST = "Host: localhost\r\n";

  private final List<String> requests = new ArrayList<>();

  private HostileRequests() {}

  /** Returns all of them. */
  static List<String> all() {
    HostileRequests all = new HostileRequests();
    all.traversals();
    all.injections();
    all.bombs();
    all.encodings();
    all.parameters();
    all.sizes();
    all.methods();
    all.lines();
    all.smuggling();
    all.hosts();
    all.letters();
    return all.requests;
  }

  private void get(String path) {
    requests.add("GET " + path + " HTTP/1.1\r\n" + HOST + "Connection: close" + END);
  }

  private void search(String query) {
    get("/api/v1/search?q=" + encoded(query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void traversals() {
    List<String> targets =
        List.of(
            "../../../../etc/passwd",
            "..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/etc/passwd",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..%252f..%252fetc%252fpasswd",
            "..\\..\\windows\\win.ini",
            "..%5c..%5cwindows%5cwin.ini",
            "..;/..;/etc/passwd",
            "%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
            "%00/etc/passwd",
            "imr.css%00.svg",
            "/etc/passwd",
            "file:///etc/passwd",
            "....//....//etc/passwd");
    List<String> places =
        List.of("/", "/assets/", "/api/v1/determinations/", "/api/v1/facets/", "/determination/");
    for (String place : places) {
      targets.forEach(target -> get(place + target));
    }
    targets.forEach(target -> get("/api/v1/precedents?like=" + target));
  }

  private void injections() {
    List<String> texts =
        List.of(
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "' OR '1'='1",
            "'; DROP TABLE rulings; --",
            "${jndi:ldap://127.0.0.1/x}",
            "#{7*7}${7*7}{{7*7}}",
            "$(id)`id`|id;id",
            "x\r\nSet-Cookie: a=b",
            "\u0000\u0001\u001b[2J",
            "\u202e\ufeff\ud83d\ude00");
    for (String text : texts) {
      search(text);
      get("/?q=" + encoded(text));
      get("/api/v1/suggest?q=" + encoded(text));
      get("/api/v1/search?filter=" + encoded("diagnosis=" + text));
      get("/api/v1/export?limit=1&q=" + encoded(text));
      get("/api/v1/facets/diagnosis?find=" + encoded(text));
      get("/api/v1/precedents?service=" + encoded(text));
    }
  }

  private void bombs() {
    List<String> queries =
        List.of(
            "*a* *b* *c* *d*",
            "a* b* c* d* e* f* g* h* i* j*",
            "?*?*?*?*?*?*",
            "a~1 b~1 c~1 d~2 e~2",
            "rationale:a* OR summary:b*",
            "\"" + "a ".repeat(900) + "\"~1000",
            "(".repeat(1_900),
            "(".repeat(900) + "a" + ")".repeat(900),
            "-".repeat(1_900),
            "NOT ".repeat(400) + "a",
            "a OR ".repeat(390) + "a",
            "the ".repeat(490),
            "pain~1 ".repeat(280),
            "pai* ".repeat(390),
            "\"".repeat(1_999),
            "(a OR b) ".repeat(200),
            "/(a+)+$/ /.*.*.*.*x/",
            "age:0..99999999999999999999",
            "age:-5..",
            "decided:0000..9999",
            "decided:99999999-99-99",
            "page:1..2147483648",
            "case:* case:CM* case:CM1*",
            "a^99999999999 b^-1 c^NaN",
            "field:".repeat(300),
            "x".repeat(1_999),
            "\ud83d\ude00".repeat(900));
    queries.forEach(this::search);
    queries.forEach(query -> get("/api/v1/export?format=ndjson&q=" + encoded(query)));
    queries.forEach(query -> get("/api/v1/suggest?q=" + encoded(query)));
    queries.forEach(query -> get("/?q=" + encoded(query)));
  }

  private void encodings() {
    for (String text : List.of("%", "%z", "%zz", "%4", "%ff", "%c3%28", "%ed%a0%80", "%u0041")) {
      get("/api/v1/search?q=" + text);
      get("/api/v1/search?" + text + "=x");
      get("/api/v1/determinations/" + text);
    }
    get("/api/v1/search?q=\u00e9\u00ff");
    get("/\u00ff\u00fe");
    get("/api/v1/search?q=a b");
  }

  private void parameters() {
    List<String> queries =
        List.of(
            "q=a&q=b",
            "limit=1&limit=2",
            "limit=-1",
            "limit=1e9",
            "limit=99999999999999999999",
            "limit=0x10",
            "offset=2147483647",
            "offset=9999&limit=100",
            "offset=-1",
            "sort=__proto__",
            "collapse=yes",
            "facet=decision=999999999",
            "facet=decision=99999&facet=guideline=99999&facet=diagnosis=99999",
            "facet=".repeat(20),
            "filter=" + "x".repeat(3_000),
            "filter=guideline=" + encoded("/".repeat(1_000)),
            "&&&&====",
            "=x",
            "q",
            "q[]=a",
            "q=mri;jsessionid=1",
            "class.module.classLoader=x",
            "filter=a&".repeat(60) + "q=b");
    queries.forEach(query -> get("/api/v1/search?" + query));
    queries.forEach(query -> get("/?" + query));
    get("/api/v1/facets/decision?depth=99");
    get("/api/v1/facets/decided?under=9999999999");
    get("/api/v1/facets/guideline?under=" + encoded("a/".repeat(900)));
    get("/api/v1/stats?by=age&top=0");
    get("/api/v1/stats?" + "by=age&".repeat(40));
    get("/api/v1/export?columns=" + "id,".repeat(600));
    get("/api/v1/precedents?like=CM16-0904054%23999999");
    get("/api/v1/precedents?like=%23%23%23");
  }

  private void sizes() {
    get("/" + "a".repeat(7_000));
    get("/" + "a".repeat(9_000));
    get("/" + "a".repeat(100_000));
    get("/" + "a/".repeat(4_000));
    get("/?q=" + "a".repeat(9_000));
    String start = "GET / HTTP/1.1\r\n" + HOST;
    requests.add(start + "X: " + "a".repeat(20_000) + END);
    requests.add(start + "X: a\r\n".repeat(4_000) + END);
    requests.add(start + "Cookie: " + "a=b; ".repeat(3_000) + END);
    requests.add(start + "a".repeat(20_000) + ": x" + END);
    requests.add(start + "Content-Length: 10" + END + "0123456789");
    requests.add(start + "Content-Length: 99999999999999999999" + END);
    requests.add(start + "Content-Length: -1" + END);
    requests.add(start + "Range: bytes=" + "0-1,".repeat(1_000) + "0-1" + END);
    requests.add(start + "Accept: " + "a/b,".repeat(2_000) + "c/d" + END);
    requests.add(start + "Accept-Encoding: " + "x;q=0.1,".repeat(1_000) + END);
    requests.add(start + "If-None-Match: " + "\"a\",".repeat(2_000) + END);
  }

  private void methods() {
    for (String method :
        List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "X")) {
      requests.add(method + " /api/v1/search HTTP/1.1\r\n" + HOST + "Connection: close" + END);
    }
    requests.add("A".repeat(5_000) + " / HTTP/1.1\r\n" + HOST + END);
    requests.add("OPTIONS * HTTP/1.1\r\n" + HOST + "Connection: close" + END);
    requests.add("CONNECT 127.0.0.1:22 HTTP/1.1\r\n" + HOST + END);
  }

  private void lines() {
    requests.add("GET / HTTP/1.0" + END);
    requests.add("GET /api/v1/health HTTP/1.0\r\n" + HOST + END);
    requests.add("GET / HTTP/9.9\r\n" + HOST + END);
    requests.add("GET / HTTP/2.0\r\n" + HOST + END);
    requests.add("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    requests.add("GET /\r\n\r\n");
    requests.add("GET\r\n\r\n");
    requests.add("\r\n\r\n\r\n");
    requests.add("\u0000\u0001\u0002\u0003");
    requests.add("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
    requests.add("GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    requests.add("GET / HTTP/1.1\r\nHost : localhost" + END);
    requests.add("GET / HTTP/1.1\r\n folded: x\r\n" + HOST + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + "X: a\u0000b" + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + ": empty" + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + "Upgrade: websocket\r\nConnection: Upgrade" + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + "Upgrade: h2c\r\nConnection: Upgrade" + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + "Expect: nonsense" + END);
  }

  private void smuggling() {
    String start = "POST /api/v1/precedents HTTP/1.1\r\n" + HOST + "Content-Type: text/plain\r\n";
    String hidden = "0\r\n\r\nGET /hidden HTTP/1.1\r\n" + HOST + "\r\n";
    requests.add(start + "Content-Length: 6\r\nTransfer-Encoding: chunked" + END + hidden);
    requests.add(start + "Transfer-Encoding: chunked\r\nContent-Length: 6" + END + hidden);
    requests.add(start + "Transfer-Encoding: xchunked" + END + hidden);
    requests.add(start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: x" + END + hidden);
    requests.add(start + "Transfer-Encoding : chunked" + END + hidden);
    requests.add(start + "Content-Length: 1\r\nContent-Length: 2" + END + "ab");
    requests.add(start + "Content-Length: +5" + END + "hello");
    requests.add(start + "Transfer-Encoding: chunked" + END + "ffffffffffffffff\r\n");
    requests.add(start + "Transfer-Encoding: chunked" + END + "zz\r\nabc");
    requests.add(start + "Transfer-Encoding: chunked" + END + "5;" + "a".repeat(9_000));
    requests.add("GET / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked" + END + hidden);
  }

  private void hosts() {
    for (String host :
        List.of(
            "evil.example", "", "localhost:99999", "localhost:x", "[::1", "a b", "127.0.0.1.x")) {
      requests.add("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close" + END);
    }
    requests.add("GET / HTTP/1.1" + END);
    requests.add("GET / HTTP/1.1\r\n" + HOST + "Host: evil.example" + END);
    requests.add("GET http://evil.example/ HTTP/1.1\r\n" + HOST + END);
    requests.add("GET http://localhost/api/v1/health HTTP/1.1\r\n" + HOST + END);
    requests.add("GET http://user:word@localhost/ HTTP/1.1\r\n" + HOST + END);
    requests.add("GET file:///etc/passwd HTTP/1.1\r\n" + HOST + END);
    requests.add(
        "GET / HTTP/1.1\r\n" + HOST + "X-Forwarded-Host: evil.example\r\nForwarded: for=x" + END);
  }

  private void letters() {
    List<String> bodies =
        List.of(
            "",
            "\u0000".repeat(1_000),
            "%PDF-1.7\n1 0 obj << /Length 99999999999 >> stream",
            "%PDF-1.4\n" + "[".repeat(50_000),
            "PK\u0003\u0004" + "x".repeat(100),
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
            "\u00ff\u00fe" + "a\u0000".repeat(500),
            "a".repeat(200_000),
            "Upheld ".repeat(5_000));
    for (String body : bodies) {
      for (String type : List.of("text/plain", "application/pdf", "multipart/form-data")) {
        requests.add(
            "POST /api/v1/precedents HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %d%s%s"
                .formatted(HOST, type, body.length(), END, body));
      }
    }
  }
}
