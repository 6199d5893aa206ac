package org.undersigned.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.Message;

class WorkbenchTest {

  private static Workbench workbench;

  @BeforeAll
  static void serve() {
    Site site =
        new Site(
            () -> "<h1>home</h1>",
            id -> id.equals("a") ? Optional.of("<h1>exhibit</h1>") : Optional.empty(),
            _ -> Optional.empty(),
            (_, _) -> Optional.empty(),
            (id, number) ->
                id.equals("a") && number == 1 ? Optional.of(new byte[] {1}) : Optional.empty(),
            id ->
                id.equals("a")
                    ? Optional.of("<script>alert(1)</script>".getBytes())
                    : Optional.empty(),
            Message::code);
    var started = Workbench.start(site, Workbench.Address.fresh(0, new SecureRandom()));
    workbench = assertInstanceOf(Workbench.Starting.Serving.class, started).workbench();
  }

  @AfterAll
  static void close() {
    workbench.close();
  }

  @Test
  void thePrintedAddressOpensThePageAndTheBrowserIsRemembered() throws Exception {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    assertEquals("<h1>home</h1>", get(browser, workbench.address().url()).body());
    assertEquals("<h1>exhibit</h1>", get(browser, at("/exhibit/a")).body());
    assertEquals(404, get(browser, at("/exhibit/b")).statusCode());
    assertEquals(404, get(browser, at("/nothing")).statusCode());
    assertEquals(200, get(browser, at("/picture/a/1")).statusCode());
    assertEquals(404, get(browser, at("/picture/a/2")).statusCode());
    assertEquals(404, get(browser, at("/picture/a/none")).statusCode());
    assertEquals(404, get(browser, at("/exhibit/a/page/1")).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/exhibit/a",
        "/exhibit/b",
        "/original/a",
        "/picture/a/1",
        "/nothing",
        "/?key=00"
      })
  void whoHasNotTheAddressSeesNothing(String path) throws Exception {
    HttpResponse<String> answer = get(HttpClient.newHttpClient(), at(path));
    assertEquals(403, answer.statusCode());
    assertEquals("WEB-02", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/exhibit/a", "/exhibit/b", "/original/a", "/undersigned.css"})
  void everyAnswerCarriesTheDefences(String path) throws Exception {
    for (String address : List.of(at(path), at(path) + "?key=" + workbench.address().key())) {
      var headers = get(HttpClient.newHttpClient(), address).headers();
      assertTrue(
          headers.firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""));
      assertEquals("same-origin", headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
      assertTrue(headers.firstValue("Cache-Control").orElse("").contains("no-store"));
      assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
    }
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() throws Exception {
    var cookie =
        get(HttpClient.newHttpClient(), workbench.address().url())
            .headers()
            .firstValue("Set-Cookie")
            .orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
  }

  @Test
  void anExhibitsBytesAreSavedAndNeverShown() throws Exception {
    var answer =
        get(HttpClient.newHttpClient(), at("/original/a?key=" + workbench.address().key()));
    assertEquals(
        "application/octet-stream", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
  }

  @Test
  void nothingCanBeChangedOverTheWeb() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(workbench.address().url()))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    int status = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    assertTrue(status >= 400, "status " + status);
    assertFalse(status >= 500, "status " + status);
  }

  @Test
  void aTakenPortIsSaid() {
    Site site =
        new Site(
            () -> "",
            _ -> Optional.empty(),
            _ -> Optional.empty(),
            (_, _) -> Optional.empty(),
            (_, _) -> Optional.empty(),
            _ -> Optional.empty(),
            Message::code);
    int port = workbench.address().port();
    assertEquals(
        new Workbench.Starting.PortTaken(port),
        Workbench.start(site, Workbench.Address.fresh(port, new SecureRandom())));
  }

  private static String at(String path) {
    return "http://localhost:" + workbench.address().port() + path;
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
