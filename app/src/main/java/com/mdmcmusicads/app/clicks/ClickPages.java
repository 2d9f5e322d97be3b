package com.mdmcmusicads.app.clicks;

import com.mdmcmusicads.app.pages.LinkPages;
import com.mdmcmusicads.app.pages.PublicPages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads on to where a link of a mail pointed, and only there: the address is kept by us, never taken from the request. */
@Controller
@Hidden
class ClickPages implements LinkPages {

    private final TrackedLinks links;
    private final PublicPages pages;

    ClickPages(TrackedLinks links, PublicPages pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping(TrackedLinks.PAGE + "{token}")
    ResponseEntity<String> follow(HttpServletRequest request, @PathVariable String token) {
        return links.follow(token)
                .map(target -> ResponseEntity.status(HttpStatus.FOUND)
                        .header("Location", URI.create(target).toASCIIString())
                        .<String>build())
                .orElseGet(() ->
                        pages.unknown(request.getRemoteAddr(), PublicPages.language(null, null, request.getLocale())));
    }
}
