package com.mdmcmusicads.app;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What Tomcat itself refuses, because it is hardly HTTP, gets the same last words as everything else. */
@Component
class ContainerAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final LastWords words;

    ContainerAnswers(LastWords words) {
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer(words)));
    }

    /** Writes the answer where nobody else has. */
    private static final class Answer extends ErrorReportValve {

        private final LastWords words;

        Answer(LastWords words) {
            this.words = words;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            LocaleContextHolder.setLocale(Locale.FRENCH);
            try {
                write(words.to(request.getRequestURI(), status), response);
            } catch (IOException gone) {
                container.getLogger().debug("The caller did not wait for the answer", gone);
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }

        private static void write(LastWords.Reply reply, Response response) throws IOException {
            response.setContentType(reply.type().toString());
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(reply.text());
            response.finishResponse();
        }
    }
}
