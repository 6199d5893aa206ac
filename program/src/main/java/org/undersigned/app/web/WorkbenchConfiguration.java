package org.undersigned.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.undersigned.model.Message;
import org.undersigned.rendering.Pages;

/// Routes and defences of the workbench, written out rather than found by scanning: what is not
/// here is not served.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@EnableWebSecurity
class WorkbenchConfiguration {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

  @Bean
  RouterFunction<ServerResponse> routes(Site site) {
    return route(GET("/"), _ -> page(site, Optional.of(site.home().get())))
        .andRoute(GET("/exhibit/{id}"), request -> page(site, site.exhibit().apply(id(request))))
        .andRoute(
            GET("/exhibit/{id}/page/{number}"),
            request -> page(site, site.page().apply(id(request), number(request))))
        .andRoute(
            GET("/picture/{id}/{number}"),
            request -> picture(site, site.picture().apply(id(request), number(request))))
        .andRoute(GET("/figure/{id}"), request -> page(site, site.figure().apply(id(request))))
        .andRoute(
            GET("/original/{id}"), request -> original(site, site.original().apply(id(request))))
        .andRoute(
            GET("/undersigned.css"),
            _ -> ServerResponse.ok().contentType(CSS).body(Pages.styleSheet()))
        .andRoute(_ -> true, _ -> page(site, Optional.empty()));
  }

  private static String id(ServerRequest request) {
    return request.pathVariable("id");
  }

  /// The number of a page; zero, which no page has, where the address holds none.
  private static int number(ServerRequest request) {
    String number = request.pathVariable("number");
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  /// A picture that this program drew: none of an exhibit's own bytes.
  private static ServerResponse picture(Site site, Optional<byte[]> png) {
    return png.isEmpty()
        ? page(site, Optional.empty())
        : ServerResponse.ok().contentType(MediaType.IMAGE_PNG).body(png.get());
  }

  private static ServerResponse page(Site site, Optional<String> html) {
    return html.isPresent()
        ? ServerResponse.ok().contentType(HTML).body(html.get())
        : ServerResponse.status(HttpStatus.NOT_FOUND)
            .contentType(MediaType.TEXT_PLAIN)
            .body(site.words().apply(Message.of("WEB-01")));
  }

  /// Bytes of an exhibit are saved, never shown: they may hold anything.
  private static ServerResponse original(Site site, Optional<byte[]> bytes) {
    if (bytes.isEmpty()) return page(site, Optional.empty());
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"exhibit.bin\"")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(bytes.get());
  }

  @Bean
  SecurityFilterChain defences(HttpSecurity http, Site site, Workbench.Address address) {
    http.addFilterBefore(new Door(address.key()), AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/undersigned.css")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(
                    (_, response, _) -> {
                      response.setStatus(HttpStatus.FORBIDDEN.value());
                      response.setContentType("text/plain;charset=UTF-8");
                      response.getWriter().write(site.words().apply(Message.of("WEB-02")));
                    }))
        .requestCache(cache -> cache.disable())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(
                        referrer ->
                            referrer.policy(
                                org.springframework.security.web.header.writers
                                    .ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                    .frameOptions(frames -> frames.deny())
                    .crossOriginResourcePolicy(
                        policy ->
                            policy.policy(
                                org.springframework.security.web.header.writers
                                    .CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy
                                    .SAME_ORIGIN)));
    return http.build();
  }

  /// Only these names of this machine are answered, against DNS rebinding.
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(List.of("localhost", "127.0.0.1", "[::1]")::contains);
    firewall.setAllowedHttpMethods(List.of("GET", "HEAD"));
    return firewall;
  }

  @Bean
  DelegatingFilterProxyRegistrationBean securityFilter() {
    return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
  }

  @Bean
  ServletRegistrationBean<DispatcherServlet> dispatcher(WebApplicationContext context) {
    return new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
  }

  @Bean
  TomcatServletWebServerFactory server(Workbench.Address address) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(address.port());
    factory.setAddress(java.net.InetAddress.getLoopbackAddress());
    factory.setRegisterDefaultServlet(false);
    var cookie = factory.getSettings().getSession().getCookie();
    cookie.setName("undersigned");
    cookie.setHttpOnly(true);
    cookie.setSameSite(org.springframework.boot.web.server.Cookie.SameSite.STRICT);
    return factory;
  }
}
