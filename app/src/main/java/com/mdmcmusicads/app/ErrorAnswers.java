package com.mdmcmusicads.app;

import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container sends what was refused on the way in: hostile addresses, stale forms, broken bodies. */
@Hidden
@Controller
class ErrorAnswers implements ErrorController {

    private final LastWords words;

    ErrorAnswers(LastWords words) {
        this.words = words;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        var status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var reply = words.to((String) request.getAttribute(ERROR_REQUEST_URI), status);
        return ResponseEntity.status(status)
                .contentType(reply.type())
                .body(reply.text().getBytes(StandardCharsets.UTF_8));
    }
}
