# One service on the JVM. Context: the root of a built tree; SERVICE names the module.
FROM eclipse-temurin:25-jdk AS health
COPY deploy/images/Ready.java /src/Ready.java
RUN javac -d /health /src/Ready.java

FROM eclipse-temurin:25-jre
ARG SERVICE
RUN useradd --system --uid 10001 --no-create-home service
WORKDIR /app
COPY --from=health /health /app/health
# What changes least comes first, so that a new build ships one small layer.
COPY ${SERVICE}/target/quarkus-app/lib/ /app/lib/
COPY ${SERVICE}/target/quarkus-app/*.jar /app/
COPY ${SERVICE}/target/quarkus-app/quarkus/ /app/quarkus/
COPY ${SERVICE}/target/quarkus-app/app/ /app/app/
USER 10001
EXPOSE 8080
# Its own process 1: SIGTERM reaches it, and it ends in order.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "/app/quarkus-run.jar"]
