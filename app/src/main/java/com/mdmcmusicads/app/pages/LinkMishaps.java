package com.mdmcmusicads.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What fails behind a link is told kindly, and that nothing was decided. */
@ControllerAdvice(assignableTypes = LinkPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkMishaps {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMishaps.class);

    private final PublicPages pages;

    LinkMishaps(PublicPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure, HttpServletRequest request) {
        LOG.warn("A page for strangers failed", failure);
        return pages.failed(PublicPages.language(request.getParameter("lang"), null, request.getLocale()));
    }
}
