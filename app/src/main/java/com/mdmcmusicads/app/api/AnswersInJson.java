package com.mdmcmusicads.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A call is answered in JSON whatever {@code Accept} says: to refuse after the work was done would tell the caller that
 * a stored lead was not. A body must name one type; a wildcard is none.
 */
@Configuration
class AnswersInJson implements WebMvcConfigurer, HandlerInterceptor {

    private static final String CALLS = "/api/mdmc/";

    private final ContentNegotiationStrategy elsewhere = new HeaderContentNegotiationStrategy();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(this::types));
    }

    private List<MediaType> types(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        return asked != null && asked.getRequestURI().startsWith(CALLS)
                ? List.of(MediaType.APPLICATION_JSON)
                : elsewhere.resolveMediaTypes(request);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(CALLS + "**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object call) {
        var type = request.getContentType();
        if (StringUtils.hasText(type) && !namesOne(type)) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415");
        }
        return true;
    }

    private static boolean namesOne(String type) {
        try {
            return MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException nothing) {
            return false;
        }
    }
}
