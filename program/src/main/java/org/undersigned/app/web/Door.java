package org.undersigned.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in who comes with the key of the printed address, and remembers the browser by its session.
/// Whoever else shares the machine can reach the port, but not the pages.
final class Door extends OncePerRequestFilter {

  private final byte[] key;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  Door(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    String shown = request.getParameter("key");
    if (shown != null && MessageDigest.isEqual(key, shown.getBytes(StandardCharsets.UTF_8))) {
      if (request.getSession(false) != null) request.changeSessionId();
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated("colleague", "", List.of()));
      SecurityContextHolder.setContext(context);
      sessions.saveContext(context, request, response);
    }
    rest.doFilter(request, response);
  }
}
