package com.mdmcmusicads.app.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A call that does not exist is answered 404 as a problem, not with the page of the screens. */
@Configuration
class UnknownCalls implements WebMvcConfigurer {

    /** A place without files: whatever no controller takes is missing. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/**");
    }
}
