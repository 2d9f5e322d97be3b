package com.mdmcmusicads.app;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How long a browser keeps the bundle: files named by their content for a year, the rest until it changes. */
@Configuration
class VendorFiles implements WebMvcConfigurer {

    private static final String VENDOR = "classpath:/META-INF/resources/vendor/";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : new String[] {"files/", "chunks/"}) {
            registry.addResourceHandler("/vendor/" + folder + "**")
                    .addResourceLocations(VENDOR + folder)
                    .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        }
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations(VENDOR)
                .setCacheControl(CacheControl.noCache().cachePublic());
        registry.addResourceHandler("/brand/**")
                .addResourceLocations("classpath:/META-INF/resources/brand/")
                .setCacheControl(CacheControl.noCache().cachePublic());
    }
}
